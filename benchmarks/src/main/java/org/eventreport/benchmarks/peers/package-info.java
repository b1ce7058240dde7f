/** What other libraries bind reports to. */
@NullMarked
package org.eventreport.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
