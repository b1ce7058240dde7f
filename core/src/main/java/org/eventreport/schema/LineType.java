package org.eventreport.schema;

/** Unicode text without line breaks. */
final class LineType extends StringType {

    LineType() {
        super(
                "line",
                Syntax.of("string", "Text of one line, with no control characters but tabs.")
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
