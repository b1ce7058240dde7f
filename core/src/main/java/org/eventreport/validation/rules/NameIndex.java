package org.eventreport.validation.rules;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;
import org.eventreport.validation.rules.Conflict.Location;

/**
 * The ids and names of all speakers of an archive, or of all projects. An alias counts as a name. A name is kept where its id
 * has it first. Some 100 bytes are kept for each.
 */
final class NameIndex {

    /** In place of the index of an alias: the name is no alias. */
    private static final int NO_ALIAS = -1;

    private final JsonPointer list;
    private final String remedy;

    private final TextStore texts = new TextStore();

    /** The ids: their texts, and the first name of each. */
    private int[] ids = new int[16];

    private int[] firstNames = new int[16];
    private int idCount;

    private final IntTable byId = new IntTable(id -> texts.hash(ids[id]));

    /** The names: their texts and plain texts, whose they are, and where they are first. */
    private int[] names = new int[16];

    private int[] plainNames = new int[16];
    private int[] owners = new int[16];
    private int[] reports = new int[16];
    private int[] items = new int[16];
    private int[] aliases = new int[16];
    private int nameCount;

    /** All names of an id but its first one. */
    private final IntTable otherNames = new IntTable(name -> hash(owners[name], texts.hash(names[name])));

    /**
     * Creates an empty index.
     *
     * @param list the pointer to the list of a report
     * @param remedy what to do about an id with two names
     */
    NameIndex(String list, String remedy) {
        this.list = JsonPointer.of(list);
        this.remedy = remedy;
    }

    /** Adds an item of the list of a report, and reports a name that is none of those of its id. */
    void add(int report, int item, String id, String name, List<String> otherNames, Consumer<Conflict> conflicts) {
        int owner = byId.find(texts.hash(id), each -> texts.equals(ids[each], id));
        if (owner < 0) {
            owner = addId(id);
            addName(owner, name, report, item, NO_ALIAS);
        } else if (isNameOf(owner, name) || hasFirstName(owner, otherNames)) {
            addOtherName(owner, name, report, item, NO_ALIAS);
        } else {
            conflicts.accept(conflictingName(owner, name, report, item));
            return;
        }
        for (int i = 0; i < otherNames.size(); i++) {
            addOtherName(owner, otherNames.get(i), report, item, i);
        }
    }

    private Conflict conflictingName(int owner, String name, int report, int item) {
        String id = texts.get(ids[owner]);
        int firstName = firstNames[owner];
        String first = texts.get(names[firstName]);
        return new Conflict(
                ProblemCode.CONFLICTING_NAME,
                new Location(report, list.index(item).field("name")),
                location(firstName),
                place -> "the name of " + ProblemText.quote(id) + " is " + ProblemText.quote(name) + " here, but "
                        + ProblemText.quote(first) + " " + place + "; " + remedy);
    }

    private Location location(int name) {
        JsonPointer item = list.index(items[name]);
        return new Location(
                reports[name],
                aliases[name] == NO_ALIAS
                        ? item.field("name")
                        : item.field("aliases").index(aliases[name]));
    }

    private int addId(String id) {
        if (idCount == ids.length) {
            ids = Arrays.copyOf(ids, more(idCount));
            firstNames = Arrays.copyOf(firstNames, ids.length);
        }
        ids[idCount] = texts.add(id);
        firstNames[idCount] = nameCount;
        byId.add(idCount);
        return idCount++;
    }

    private void addOtherName(int owner, String name, int report, int item, int alias) {
        if (!isNameOf(owner, name)) {
            addName(owner, name, report, item, alias);
            otherNames.add(nameCount - 1);
        }
    }

    private void addName(int owner, String name, int report, int item, int alias) {
        if (nameCount == names.length) {
            int more = more(nameCount);
            names = Arrays.copyOf(names, more);
            plainNames = Arrays.copyOf(plainNames, more);
            owners = Arrays.copyOf(owners, more);
            reports = Arrays.copyOf(reports, more);
            items = Arrays.copyOf(items, more);
            aliases = Arrays.copyOf(aliases, more);
        }
        names[nameCount] = texts.add(name);
        String plain = SimilarNames.plain(name);
        plainNames[nameCount] = plain.equals(name) ? names[nameCount] : texts.add(plain);
        owners[nameCount] = owner;
        reports[nameCount] = report;
        items[nameCount] = item;
        aliases[nameCount] = alias;
        nameCount++;
    }

    private static int more(int size) {
        return size + (size >> 1);
    }

    private boolean isNameOf(int owner, String name) {
        return texts.equals(names[firstNames[owner]], name) || isOtherNameOf(owner, name);
    }

    private boolean isOtherNameOf(int owner, String name) {
        int found = otherNames.find(
                hash(owner, texts.hash(name)), each -> owners[each] == owner && texts.equals(names[each], name));
        return found >= 0;
    }

    private boolean hasFirstName(int owner, List<String> candidates) {
        int first = names[firstNames[owner]];
        return candidates.stream().anyMatch(name -> texts.equals(first, name));
    }

    private static int hash(int owner, int textHash) {
        return (textHash ^ owner) * 0x9E3779B9;
    }

    /** Reports names that are nearly the same as that of an earlier id in another report, one for each id. */
    void findSimilarNames(Consumer<Conflict> conflicts) {
        int[] earlier = new int[nameCount];
        IntTable byPlainName = new IntTable(name -> texts.hash(plainNames[name]));
        for (int i = 0; i < nameCount; i++) {
            String plain = texts.get(plainNames[i]);
            earlier[i] = plain.isEmpty()
                    ? -1
                    : byPlainName.find(texts.hash(plain), name -> texts.equals(plainNames[name], plain));
            if (earlier[i] < 0) {
                byPlainName.add(i);
            }
        }
        SimilarNames.findByOneLetter(new PlainNames(), this::areCompared, earlier);
        BitSet reported = new BitSet();
        for (int i = 0; i < nameCount; i++) {
            if (earlier[i] >= 0 && areCompared(i, earlier[i]) && !reported.get(owners[i])) {
                conflicts.accept(similarName(i, earlier[i]));
                reported.set(owners[i]);
            }
        }
    }

    /** The rules for one report have found the similar names in it. */
    private boolean areCompared(int name, int other) {
        return owners[name] != owners[other]
                && reports[name] != reports[other]
                && !(isOtherNameOf(owners[name], texts.get(names[firstNames[owners[other]]]))
                        && isOtherNameOf(owners[other], texts.get(names[firstNames[owners[name]]])));
    }

    private Conflict similarName(int name, int other) {
        String text = texts.get(names[name]);
        String otherText = texts.get(names[other]);
        String otherId = texts.get(ids[owners[other]]);
        String what = aliases[other] == NO_ALIAS ? "the name" : "an alias";
        return new Conflict(
                ProblemCode.SIMILAR_NAMES,
                location(name),
                location(other),
                place -> ProblemText.quote(text) + " is nearly " + what + " of " + ProblemText.quote(otherId) + ", "
                        + ProblemText.quote(otherText) + " " + place + "; if they are the same, give them one id");
    }

    /** The plain names, which are not in memory as objects. */
    private final class PlainNames extends AbstractList<String> {
        @Override
        public String get(int index) {
            return texts.get(plainNames[index]);
        }

        @Override
        public int size() {
            return nameCount;
        }
    }
}
