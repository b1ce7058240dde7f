package org.eventreport.format;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eventreport.format.ProblemLog.Entry;
import org.eventreport.format.spi.Token;
import org.eventreport.model.ExtensionValue;
import org.eventreport.schema.Field;
import org.eventreport.schema.ListType;
import org.eventreport.schema.MapType;
import org.eventreport.schema.ObjectType;
import org.eventreport.schema.ScalarType;
import org.eventreport.schema.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * Decodes one object, by the table of its type.
 *
 * <p>A key that is nearly the name of a field is read as that field, so that one wrong letter is one problem. So is the
 * only unknown key of an object that lacks only one required field.
 */
final class ObjectDecoder<T, B> {

    /** An unknown key that was not understood. */
    private record UnknownKey(
            String key, Token value, @Nullable Entry problem) {}

    private final ReportDecoder report;
    private final ObjectType<T, B> type;
    private final B builder;

    /** Sets of fields, a bit each: those with a key, or a misnamed one; of these, those without a value, and misnamed. */
    private long seen;

    private long empty;
    private long misnamed;

    private @Nullable Set<String> extensionKeys;
    private @Nullable String firstKey;

    /** Whether another object seems to have started without a mark: its keys, which occur twice, are one mistake. */
    private boolean isTwo;

    private boolean afterDuplicate;
    private boolean merged;
    private boolean incomplete;
    private int unknownKeys;
    private @Nullable UnknownKey unknownKey;

    ObjectDecoder(ReportDecoder report, ObjectType<T, B> type) {
        this.report = report;
        this.type = type;
        this.builder = type.newBuilder();
    }

    /** Decodes the object that has just begun, to its end. */
    T decode() {
        while (report.problems().nextKey()) {
            String key = report.tokens().text();
            firstKey = firstKey == null ? key : firstKey;
            int index = type.indexOf(key);
            if (isDuplicate(key, index)) {
                duplicateKey(key);
                continue;
            }
            afterDuplicate = false;
            if (index >= 0) {
                field(index);
            } else if (key.startsWith(ObjectType.EXTENSION_PREFIX)) {
                extension(key);
            } else {
                unknownField(key);
            }
        }
        missingFields();
        if (incomplete) {
            report.problems().incomplete();
        }
        return type.build(builder);
    }

    private boolean isDuplicate(String key, int index) {
        return index >= 0
                ? (seen & ~misnamed & bit(index)) != 0
                : key.startsWith(ObjectType.EXTENSION_PREFIX) && !isNewExtension(key);
    }

    private boolean isNewExtension(String key) {
        Set<String> known = extensionKeys;
        if (known == null) {
            known = new HashSet<>();
            extensionKeys = known;
        }
        return known.add(key);
    }

    private static long bit(int index) {
        return 1L << index;
    }

    private void duplicateKey(String key) {
        if (isTwo || afterDuplicate) {
            report.problems().skipNext();
        } else {
            report.problems().duplicateKey(key);
        }
        isTwo |= key.equals(firstKey);
        afterDuplicate = true;
        incomplete = true;
    }

    private void field(int index) {
        Field<T, B, ?> field = type.fields().get(index);
        report.problems().path().enter(field.name());
        seen |= bit(index);
        if ((misnamed & bit(index)) != 0) {
            // The misnamed key was reported, and its value is the one that counts.
            misnamed &= ~bit(index);
            report.problems().lose();
            report.problems().skipNext();
        } else if (report.tokens().next() != Token.NULL) {
            read(field);
        } else {
            empty |= bit(index);
            if (!field.isRequired()) {
                report.problems().emptyField();
            }
        }
        report.problems().path().leave();
    }

    private void read(Field<T, B, ?> field) {
        if (!field.read(report, builder) && field.isRequired()) {
            field.setPlaceholder(builder);
        }
    }

    private void extension(String key) {
        int errors = report.problems().errors();
        ExtensionValue value = report.extensions().member(key);
        if (report.problems().errors() == errors) {
            type.putExtension(builder, key, value);
        }
    }

    /** Reports an unknown key, and reads its value as that of the field that was probably meant, if that has none yet. */
    private void unknownField(String key) {
        if (report.problems().misplacedField(type, key)) {
            report.problems().skipNext();
            return;
        }
        Optional<String> meant = DecodingProblems.meantField(type, key);
        Entry problem = report.problems().unknownField(type, key, meant);
        int index = meant.map(type::indexOf).orElse(-1);
        if (index >= 0 && (seen & bit(index)) == 0) {
            seen |= bit(index);
            misnamed |= bit(index);
            misnamed(key, type.fields().get(index));
            return;
        }
        merged |= key.equals(DecodingProblems.MERGE_KEY);
        unknownKeys++;
        Token value = report.tokens().next();
        unknownKey = index < 0 ? new UnknownKey(key, value, problem) : null;
        incomplete |= report.problems().mayHoldFields();
        report.problems().skip();
    }

    private void misnamed(String key, Field<T, B, ?> field) {
        report.problems().misnamed(key, field);
        report.problems().path().enter(key);
        if (hasFormOf(field.type(), report.tokens().next())) {
            read(field);
        } else {
            report.problems().lose();
            report.problems().skip();
            if (field.isRequired()) {
                field.setPlaceholder(builder);
            }
        }
        report.problems().path().leave();
    }

    private static boolean hasFormOf(ValueType<?> type, Token first) {
        return switch (first) {
            case BEGIN_OBJECT -> type instanceof ObjectType<?, ?> || type instanceof MapType;
            case BEGIN_LIST -> type instanceof ListType<?>;
            case TEXT, PLAIN ->
                type instanceof ScalarType<?>
                        || (type instanceof ObjectType<?, ?> object
                                && object.shorthand().isPresent());
            case NUMBER, BOOLEAN -> type instanceof ScalarType<?>;
            default -> false;
        };
    }

    private void missingFields() {
        long missing = type.required() & (~seen | empty);
        boolean only = Long.bitCount(missing) == 1;
        for (long rest = missing; rest != 0; rest &= rest - 1) {
            int index = Long.numberOfTrailingZeros(rest);
            missingField(type.fields().get(index), (empty & bit(index)) != 0, only);
        }
    }

    private void missingField(Field<T, B, ?> field, boolean isEmpty, boolean only) {
        report.problems().path().enter(field.name());
        report.problems().lose();
        report.problems().path().leave();
        field.setPlaceholder(builder);
        UnknownKey unknown = only && !isEmpty && unknownKeys == 1 ? unknownKey : null;
        if (unknown != null && unknown.problem() != null && hasFormOf(field.type(), unknown.value())) {
            report.problems().renamedField(unknown.problem(), type, unknown.key(), field);
            incomplete = false;
        } else if (!merged) {
            report.problems().missingField(type, field, isEmpty);
        }
    }
}
