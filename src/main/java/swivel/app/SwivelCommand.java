package swivel.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Without a command, says which there are. */
@Command(
        name = "swivel",
        mixinStandardHelpOptions = true,
        version = "Swivel 0.1.0",
        description = "A coach for hip rotation and mobility.",
        synopsisSubcommandLabel = "COMMAND")
final class SwivelCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Which command? For a talk: ./swivel chat");
    }
}
