package org.eventreport.schema;

/** Unicode text without line breaks. */
final class LineType extends StringType {

    LineType(String name, String description) {
        super(
                name,
                Syntax.of("string", description)
                        .matching("^[^\\n\\r\u2028\u2029" + TextType.CONTROL_CHARACTERS + "]*$"));
    }

    @Override
    boolean accepts(String text) {
        return TextType.isLine(text);
    }

    @Override
    public InvalidValue explain(String text) {
        return TextType.explain(text, true);
    }
}
