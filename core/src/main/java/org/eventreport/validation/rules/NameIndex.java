package org.eventreport.validation.rules;

import java.util.Arrays;
import java.util.function.Consumer;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;
import org.eventreport.validation.rules.Conflict.Location;

/**
 * The ids and names of all speakers of an archive, or of all projects. An id is kept where it is first. Some 100 bytes are
 * kept for each.
 */
final class NameIndex {

    private final JsonPointer list;

    private final TextStore texts = new TextStore();

    /** The entries: the texts of id, name and plain name, and where the id is first. */
    private int[] ids = new int[16];

    private int[] names = new int[16];
    private int[] plainNames = new int[16];
    private int[] reports = new int[16];
    private int[] items = new int[16];
    private int size;

    private final IntTable byId = new IntTable(entry -> texts.hash(ids[entry]));

    /**
     * Creates an empty index.
     *
     * @param list the pointer to the list of a report
     */
    NameIndex(String list) {
        this.list = JsonPointer.of(list);
    }

    /** Adds an item of the list of a report, and reports a name that is not the one of its id. */
    void add(int report, int item, String id, String name, Consumer<Conflict> conflicts) {
        int entry = byId.find(texts.hash(id), each -> texts.equals(ids[each], id));
        if (entry < 0) {
            addEntry(report, item, id, name);
        } else if (!texts.equals(names[entry], name)) {
            String first = texts.get(names[entry]);
            conflicts.accept(new Conflict(
                    ProblemCode.CONFLICTING_NAME,
                    new Location(report, list.index(item).field("name")),
                    new Location(reports[entry], list.index(items[entry]).field("name")),
                    place -> "the name of " + ProblemText.quote(id) + " is " + ProblemText.quote(name)
                            + " here, but " + ProblemText.quote(first) + " " + place
                            + "; use one name, or give one of them another id"));
        }
    }

    private void addEntry(int report, int item, String id, String name) {
        if (size == ids.length) {
            int more = size + (size >> 1);
            ids = Arrays.copyOf(ids, more);
            names = Arrays.copyOf(names, more);
            plainNames = Arrays.copyOf(plainNames, more);
            reports = Arrays.copyOf(reports, more);
            items = Arrays.copyOf(items, more);
        }
        ids[size] = texts.add(id);
        names[size] = texts.add(name);
        String plain = SimilarNames.plain(name);
        plainNames[size] = plain.equals(name) ? names[size] : texts.add(plain);
        reports[size] = report;
        items[size] = item;
        byId.add(size++);
    }

    /** Reports names that are nearly the same as that of an earlier id in another report. */
    void findSimilarNames(Consumer<Conflict> conflicts) {
        int[] earlier = new int[size];
        IntTable byPlainName = new IntTable(entry -> texts.hash(plainNames[entry]));
        for (int i = 0; i < size; i++) {
            String plain = texts.get(plainNames[i]);
            earlier[i] = plain.isEmpty()
                    ? -1
                    : byPlainName.find(texts.hash(plain), entry -> texts.equals(plainNames[entry], plain));
            if (earlier[i] < 0) {
                byPlainName.add(i);
            }
        }
        SimilarNames.findByOneLetter(
                i -> texts.get(plainNames[i]), (name, other) -> reports[name] != reports[other], earlier);
        for (int i = 0; i < size; i++) {
            int other = earlier[i];
            // The rules for one report have found those in the same report.
            if (other >= 0 && reports[other] != reports[i]) {
                String name = texts.get(names[i]);
                String otherName = texts.get(names[other]);
                String otherId = texts.get(ids[other]);
                conflicts.accept(new Conflict(
                        ProblemCode.SIMILAR_NAMES,
                        new Location(reports[i], list.index(items[i]).field("name")),
                        new Location(reports[other], list.index(items[other]).field("name")),
                        place -> ProblemText.quote(name) + " is nearly the name of " + ProblemText.quote(otherId) + ", "
                                + ProblemText.quote(otherName) + " " + place
                                + "; if they are the same, give them one id"));
            }
        }
    }
}
