package org.eventreport.schema;

import org.jspecify.annotations.Nullable;

/** True or false, including the other words that YAML 1.1 has for them. */
final class BooleanType extends ScalarType<Boolean> {

    BooleanType() {
        super("boolean", "true or false", Form.BOOLEAN, Syntax.of("boolean", "`true` or `false`."), true);
    }

    @Override
    public @Nullable Boolean parse(String text) {
        return switch (text) {
            case "true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON", "y", "Y" -> true;
            case "false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF", "n", "N" -> false;
            default -> null;
        };
    }

    @Override
    public String format(Boolean value) {
        return value.toString();
    }

    @Override
    public InvalidValue explain(String text) {
        return Numbers.expected(noun(), text);
    }
}
