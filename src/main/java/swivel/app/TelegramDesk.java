package swivel.app;

import swivel.conversation.FrontDesk;
import swivel.conversation.Incoming;
import swivel.transports.telegram.Desk;

/** The front desk as Telegram sees it. */
record TelegramDesk(FrontDesk desk) implements Desk {

    @Override
    public void handle(Incoming incoming) {
        desk.take(incoming);
    }

    @Override
    public void giveUp(Incoming incoming) {
        desk.setAside(incoming);
    }
}
