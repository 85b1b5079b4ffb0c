package swivel.transports.telegram;

import java.util.List;

/**
 * How the bot shows itself in Telegram before it has said anything.
 *
 * @param commands the menu of a private chat
 * @param groupCommands the menu in groups
 * @param description shown in a chat that is still empty (Bot API, setMyDescription: up to 512 characters)
 * @param about shown in the bot's profile (Bot API, setMyShortDescription: up to 120 characters)
 */
public record Profile(List<Command> commands, List<Command> groupCommands, String description, String about) {

    /** A command of a menu: a name such as {@code today} (Bot API: {@code [a-z0-9_]{1,32}}) and what it does. */
    public record Command(String name, String description) {}

    public Profile {
        commands = List.copyOf(commands);
        groupCommands = List.copyOf(groupCommands);
    }
}
