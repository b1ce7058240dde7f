/**
 * The entry point: {@link org.eventreport.ReportFiles} reads, checks, writes and converts report files.
 *
 * <pre>{@code
 * Report report = ReportFiles.read(Path.of("pycon.yaml"));
 * ReportFiles.write(report.withTitle("PyCon, day one"), Path.of("pycon.json"));
 * }</pre>
 */
@NullMarked
@ValueStyle
package org.eventreport;

import org.jspecify.annotations.NullMarked;
