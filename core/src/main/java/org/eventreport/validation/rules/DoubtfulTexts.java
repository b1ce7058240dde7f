package org.eventreport.validation.rules;

import org.eventreport.schema.ScalarType;
import org.eventreport.schema.Tables;

/**
 * Texts that rules may report by themselves: what is empty or starts with white space, lines that end with it, and licences
 * that are not known.
 */
public final class DoubtfulTexts {

    private DoubtfulTexts() {}

    /** Returns whether a value is a doubtful text. */
    public static boolean contain(ScalarType<?> type, String value) {
        if (type == Tables.TEXT) {
            return value.isEmpty() || Character.isWhitespace(value.charAt(0));
        }
        if (type == Tables.LINE) {
            return isLoose(value);
        }
        return type == Tables.LICENSE && (isLoose(value) || !LicenseExpression.isValid(value, LicenseList.SPDX));
    }

    /** Returns whether a line is empty, or starts or ends with white space. */
    static boolean isLoose(String line) {
        return line.isEmpty()
                || Character.isWhitespace(line.charAt(0))
                || Character.isWhitespace(line.charAt(line.length() - 1));
    }
}
