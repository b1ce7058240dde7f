package org.eventreport.format.spi;

import java.util.Optional;

/**
 * Where a document starts.
 *
 * @param file the name of its file, if any
 * @param document its number in the file, from 1
 * @param line the line, from 1
 * @param column the column in code points, from 1
 */
record Start(Optional<String> file, int document, int line, int column) {

    static final Start OF_TEXT = new Start(Optional.empty(), 1, 1, 1);
}
