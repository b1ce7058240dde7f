/**
 * Event reports in JSON, {@link org.eventreport.json.JsonFormat}, and in JSON Lines,
 * {@link org.eventreport.json.JsonLinesFormat}.
 */
@NullMarked
package org.eventreport.json;

import org.jspecify.annotations.NullMarked;
