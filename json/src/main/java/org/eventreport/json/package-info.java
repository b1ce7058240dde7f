/**
 * Event reports in JSON: {@link org.eventreport.json.JsonFormat}, and one report a line:
 * {@link org.eventreport.json.JsonLinesFormat}.
 */
@NullMarked
package org.eventreport.json;

import org.jspecify.annotations.NullMarked;
