package swivel.transports.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/** Registers the commands, and the texts of the profile where they have changed: Telegram lets them be set rarely. */
final class Presenter implements Runnable {
    private static final Duration PAUSE_AFTER_REFUSAL = Duration.ofMinutes(10);

    private final BotApi api;
    private final Profile profile;
    private final StopSignal stop;

    Presenter(BotApi api, Profile profile, StopSignal stop) {
        this.api = api;
        this.profile = profile;
        this.stop = stop;
    }

    @Override
    public void run() {
        Patience patience = new Patience("Registering commands and profile", stop);
        while (!stop.given()) {
            try {
                present();
                patience.succeeded();
                return;
            } catch (ApiFault fault) {
                patience.waitAfter(fault);
                if (!fault.isPassing()) {
                    stop.pause(PAUSE_AFTER_REFUSAL);
                }
            }
        }
    }

    private void present() throws ApiFault {
        register(profile.commands(), "all_private_chats");
        register(profile.groupCommands(), "all_group_chats");
        describe("MyDescription", "description", profile.description());
        describe("MyShortDescription", "short_description", profile.about());
    }

    /** @param scope a type of BotCommandScope */
    private void register(List<Profile.Command> commands, String scope) throws ApiFault {
        List<BotCommand> menu = commands.stream()
                .map(command -> new BotCommand(command.name(), command.description()))
                .toList();
        api.tell("setMyCommands", Map.of("commands", menu, "scope", Map.of("type", scope)));
    }

    private void describe(String what, String field, String text) throws ApiFault {
        String now = api.ask("get" + what).path(field).asText();
        if (!now.equals(text)) {
            api.tell("set" + what, Map.of(field, text));
        }
    }
}
