package swivel.load;

import java.nio.file.Path;

/**
 * Where a run takes place.
 *
 * @param home the folder of the program
 * @param folder for the database and the log of the bot
 */
record Ground(Path home, Path folder, Spec spec) {
    Path database() {
        return folder.resolve("load.db");
    }
}
