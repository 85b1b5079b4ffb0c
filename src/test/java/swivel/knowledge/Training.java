package swivel.knowledge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import swivel.knowledge.Evaluation.Row;
import swivel.knowledge.index.Meaning;
import swivel.language.Readers;
import swivel.library.Article;
import swivel.library.Drill;
import swivel.library.DrillFacts;
import swivel.library.Library;
import swivel.library.Vocabulary;
import swivel.library.reading.Libraries;

final class Training {
    private static final int FOLDS = 5;

    record Example(String set, Row row, List<Meaning> meanings, double[][] clues, boolean[] right) {}

    static boolean isRight(Row row, Meaning meaning) {
        return switch (meaning) {
            case Meaning.Named named -> row.expected().contains(named.drill().value()) && !row.type().equals("goal");
            case Meaning.Topic topic -> row.expected().contains("topic:" + topic.article());
            case Meaning.Absent _ -> row.expected().contains("oos:not-in-library");
            case Meaning.Aim _ -> row.type().equals("goal");
            case Meaning.OtherWorld _ -> row.expected().stream().anyMatch(l -> l.startsWith("oos:"))
                && !row.expected().contains("oos:not-in-library");
            default -> false;
        };
    }

    static double[] train(List<Example> examples, double l2) {
        int d = Clue.values().length;
        double[] w = new double[d], m = new double[d], v = new double[d];
        for (int it = 1; it <= 300; it++) {
            double[] g = new double[d];
            double total = 0;
            for (Example e : examples) {
                double weight = e.set().contains("bdev") ? 3 : e.set().equals("heldout") ? 0.5 : 1;
                total += weight;
                int n = e.clues().length;
                double[] s = new double[n];
                double max = -1e9;
                for (int i = 0; i < n; i++) { s[i] = score(w, e.clues()[i]); max = Math.max(max, s[i]); }
                double all = 0, right = 0;
                for (int i = 0; i < n; i++) { s[i] = Math.exp(s[i] - max); all += s[i]; if (e.right()[i]) right += s[i]; }
                for (int i = 0; i < n; i++) {
                    double x = weight * (s[i] / all - (e.right()[i] ? s[i] / Math.max(right, 1e-12) : 0));
                    if (Math.abs(x) > 1e-7) for (int k = 0; k < d; k++) g[k] += x * e.clues()[i][k];
                }
            }
            for (int k = 0; k < d; k++) {
                double gk = g[k] / total + l2 * w[k];
                m[k] = .9 * m[k] + .1 * gk; v[k] = .999 * v[k] + .001 * gk * gk;
                w[k] -= (it < 200 ? .15 : .03) * (m[k] / (1 - Math.pow(.9, it))) / (Math.sqrt(v[k] / (1 - Math.pow(.999, it))) + 1e-9);
            }
        }
        return w;
    }

    static double score(double[] w, double[] x) {
        double s = 0;
        for (int k = 0; k < w.length; k++) s += w[k] * x[k];
        return s;
    }

    static Row row(String id, String message, String type, String facet, String label) {
        return new Row(id, message, "", type, facet, Set.of(label), "");
    }

    /** The library without each fifth line, and those lines. */
    static Library without(int fold, Library all, List<Row> held, Random dice) {
        List<DrillFacts> facts = new ArrayList<>();
        List<Drill> drills = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Drill drill : all.drills()) {
            facts.add(drill.facts());
            names.add(drill.name());
            List<String> kept = new ArrayList<>();
            for (String line : drill.asked()) {
                if (dice.nextInt(FOLDS) == 0) held.add(row("H", line, "how-to", "steps", drill.id().value())); else kept.add(line);
            }
            drills.add(new Drill(drill.facts(), drill.card(), kept));
        }
        List<Article> articles = new ArrayList<>();
        for (Article article : all.articles()) {
            List<String> kept = new ArrayList<>();
            for (String line : article.questions()) {
                if (dice.nextInt(FOLDS) == 0) held.add(row("H", line, "knowledge", "why", "topic:" + article.id().value())); else kept.add(line);
            }
            articles.add(new Article(article.id(), article.title(), kept, article.paragraphs(), article.drills(), article.sources()));
        }
        Map<String, Map<String, List<String>>> lexicons = new HashMap<>(all.vocabulary().lexicons());
        for (String file : List.of("asked-goals", "asked-elsewhere", "asked-parts")) {
            Map<String, List<String>> keptOf = new java.util.LinkedHashMap<>();
            all.vocabulary().lexicon(file).forEach((key, lines) -> {
                List<String> kept = new ArrayList<>();
                for (String line : lines) {
                    if (dice.nextInt(FOLDS) != 0) { kept.add(line); continue; }
                    Drill drill = List.copyOf(all.drills()).get(dice.nextInt(all.drills().size()));
                    List<String> called = drill.facts().aliases();
                    String name = called.get(dice.nextInt(called.size()));
                    held.add(switch (file) {
                        case "asked-goals" -> row("H", line, "goal", "goal", "aim");
                        case "asked-elsewhere" -> row("H", line, "oos", "oos", "oos:offtopic");
                        default -> row("H", line.replace("{drill}", name), key, key, drill.id().value());
                    });
                }
                if (!kept.isEmpty()) keptOf.put(key, kept);
            });
            lexicons.put(file, keptOf);
        }
        return new Library(facts, drills, articles, all.selfTests(), List.copyOf(all.conditions()), List.of(),
            new Vocabulary(lexicons, all.vocabulary().redFlags()), "fold" + fold);
    }

    static Map<String,int[]> parts = new TreeMap<>();
    static void facet(String file, Row row, Knowledge knowledge, Readers readers) throws Exception {
        if (row.type().equals("knowledge") || row.type().equals("goal") || row.type().equals("oos") || row.type().equals("not-in-library") || row.type().equals("comparison")) return;
        Case c = knowledge.read(new Question(row.message(), List.of(), List.of()));
        var f = readers.facets().read(row.message());
        String old = f.isEmpty() ? "steps" : f.getFirst().name().toLowerCase();
        Map<String, Double> shares = new TreeMap<>();
        for (var e : c.manners().entrySet()) {
            if (e.getKey().ordinal() <= 10) shares.merge(e.getKey().ordinal() == 10 ? "steps" : e.getKey().name().toLowerCase(), e.getValue(), Double::sum);
        }
        String best = top(shares, List.of(), 0);
        String mix = top(shares, f, CUE);
        double bs = shares.get(best);
        int[] k = parts.computeIfAbsent(file, x -> new int[4]);
        k[0]++; if (old.equals(row.facet())) k[1]++; if (best.equals(row.facet())) k[2]++; if (mix.equals(row.facet())) k[3]++;
        if ((file.contains("bdev") || file.equals("questions.tsv")) && !mix.equals(row.facet())) System.out.println("PART " + row.id() + " " + row.message() + " wanted " + row.facet() + " got " + best + " old " + old + " " + bs);
    }
    static double CUE = Double.parseDouble(System.getProperty("cue", "6"));
    static double STEPS = Double.parseDouble(System.getProperty("steps", "2"));
    static String top(Map<String, Double> shares, List<swivel.library.Facet> cues, double cue) {
        String best = ""; double most = -1;
        for (var e : shares.entrySet()) {
            double s = e.getValue() + 0.01;
            for (int i = 0; i < cues.size(); i++) if (cues.get(i).name().toLowerCase().equals(e.getKey())) s *= i == 0 ? cue : Math.sqrt(cue);
            if (e.getKey().equals("steps") && cues.isEmpty()) s *= STEPS;
            if (s > most) { most = s; best = e.getKey(); }
        }
        return best;
    }

    static void add(String set, List<Row> rows, Knowledge knowledge, Readers readers, List<Example> all) throws Exception {
        int none = 0;
        for (Row row : rows) {
            if (!row.context().isEmpty() || row.type().equals("redflag") || row.type().equals("comparison")
                || row.expected().stream().anyMatch(l -> l.startsWith("redflag") || l.equals("oos:language"))) continue;
            List<Candidate> c = new Evidence(knowledge.read(new Question(row.message(), readers.facets().read(row.message()), List.of()))).candidates();
            boolean[] r = new boolean[c.size()];
            double[][] x = new double[r.length][Clue.values().length];
            List<Meaning> ms = new ArrayList<>();
            boolean any = false;
            for (int i = 0; i < r.length; i++) {
                r[i] = isRight(row, c.get(i).meaning()); any |= r[i]; ms.add(c.get(i).meaning());
                int at = i;
                c.get(i).clues().forEach((k, value) -> x[at][k.ordinal()] = value);
            }
            facet(set, row, knowledge, readers);
            if (any) all.add(new Example(set, row, ms, x, r)); else { none++; if (!set.equals("heldout")) System.out.println("none " + row.id() + " " + row.message() + " " + row.expected()); }
        }
        System.out.println(set + " without candidate " + none + " of " + rows.size());
    }

    static void main(String[] a) throws Exception {
        List<String> files = List.of("questions.tsv", "own-questions.tsv", "fresh-questions.tsv", "untuned-questions.tsv", "later-questions.tsv", "/tmp/bdev/questions.tsv");
        List<Example> all = new ArrayList<>();
        Readers readers = Readers.of(Libraries.ours().vocabulary());
        Path target = Path.of("/tmp/w2/train-index");
        for (int fold = 0; fold < 1; fold++) {
            List<Row> held = new ArrayList<>();
            Library library = without(fold, Libraries.ours(), held, new Random(fold));
            Path folder = Files.createTempDirectory("fold");
            try (Knowledge knowledge = Knowledge.open(library, folder)) {
                add("heldout", held, knowledge, readers, all);
            }
        }
        long start = System.nanoTime();
        try (Knowledge knowledge = Knowledge.open(Libraries.ours(), Files.createTempDirectory("eval"))) {
            for (String file : files) add(file, Evaluation.read(file), knowledge, readers, all);
        }
        System.out.println("read ms " + (System.nanoTime() - start) / 1e6);
        parts.forEach((k, x) -> System.out.println(k + " parts old " + x[1] + " new " + x[2] + " mix " + x[3] + " of " + x[0]));
        Collections.shuffle(all, new Random(7));
        var ok = new TreeMap<String, int[]>();
        StringBuilder misses = new StringBuilder();
        double l2 = Double.parseDouble(System.getProperty("l2", "1e-4"));
        for (int f = 0; f < 3; f++) {
            List<Example> tr = new ArrayList<>(), te = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) (i % 3 == f ? te : tr).add(all.get(i));
            double[] w = train(tr, l2);
            for (Example e : te) {
                int best = 0; double bs = -1e9;
                for (int i = 0; i < e.clues().length; i++) { double s = score(w, e.clues()[i]); if (s > bs) { bs = s; best = i; } }
                boolean right = e.right()[best];
                int[] k = ok.computeIfAbsent(e.set() + " " + (e.row().facet().equals("why") || e.row().type().equals("goal") || e.row().type().contains("oos") || e.row().type().equals("not-in-library") ? e.row().type() : e.row().id().equals("H") && e.row().type().equals("how-to") ? "descr" : "drill"), x -> new int[2]);
                int[] t = ok.computeIfAbsent(e.set() + " ALL", x -> new int[2]);
                k[1]++; t[1]++; if (right) { k[0]++; t[0]++; }
                if (!right && (e.set().contains("bdev") || e.set().equals("questions.tsv")))
                    misses.append(e.row().id() + " " + e.row().message() + " | " + e.row().expected().stream().limit(3).toList() + " got " + show(e, best) + "   WANTED " + show(e, java.util.stream.IntStream.range(0, e.right().length).filter(i -> e.right()[i]).findFirst().getAsInt()) + "\n");
            }
        }
        System.out.println(misses);
        ok.forEach((k, x) -> System.out.printf("%s %d/%d %.1f%n", k, x[0], x[1], 100.0 * x[0] / x[1]));
        double[] w = train(all, l2);
        List<String> out = new ArrayList<>();
        out.add("# How much each clue counts. Learned by src/test/java/swivel/knowledge/Training.java; run it again after changes of content.");
        for (Clue c : Clue.values()) out.add(String.format(java.util.Locale.ROOT, "%s=%.2f", Weights.key(c), w[c.ordinal()]));
        Files.createDirectories(Path.of("src/main/resources/swivel/knowledge"));
        Files.write(Path.of("src/main/resources/swivel/knowledge/weights.properties"), out);
    }

    static String show(Example e, int i) {
        StringBuilder s = new StringBuilder(e.meanings().get(i).toString());
        for (Clue c : Clue.values()) if (e.clues()[i][c.ordinal()] != 0) s.append(String.format(" %s %.2f", c, e.clues()[i][c.ordinal()]));
        return s.toString();
    }
}
