package swivel.load;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** Everybody who talks to the bot, by the id of their chat. For several threads. */
final class People implements Phones {
    private final Tally tally = new Tally();
    private final Map<String, Person> people = new ConcurrentHashMap<>();
    private final AtomicInteger kills = new AtomicInteger();
    private final AtomicLong said = new AtomicLong();

    Tally tally() {
        return tally;
    }

    /** Somebody says their next line. */
    void speak(long id, Updates updates) {
        updates.say(id, person(String.valueOf(id)).speak(System.nanoTime()));
        said.incrementAndGet();
    }

    /** Somebody who does not go through the talk begins their session anew. */
    void train(long id, Updates updates) {
        person(String.valueOf(id)).train();
        updates.say(id, "/go");
        said.incrementAndGet();
    }

    /** The bot has been killed: what was in flight may be repeated. */
    void killed() {
        kills.incrementAndGet();
    }

    @Override
    public void received(String chat, String text, boolean heard) {
        person(chat).receive(text, heard, System.nanoTime(), kills.get());
    }

    @Override
    public void edited(String chat, String message, String text) {
        person(chat).edited(message, text);
    }

    private Person person(String chat) {
        return people.computeIfAbsent(chat, key -> new Person(tally));
    }

    long unanswered() {
        return people.values().stream().mapToLong(Person::unanswered).sum();
    }

    long reminded() {
        return people.values().stream().filter(person -> person.reminders() > 0).count();
    }

    long said() {
        return said.get();
    }

    /** How many reports each has made. */
    Map<String, Long> reports() {
        return people.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, person -> person.getValue().reports()));
    }

    void print(Report report) {
        report.count("updates", said());
        tally.print(report);
        report.mustBeZero("answers lost", unanswered());
    }
}
