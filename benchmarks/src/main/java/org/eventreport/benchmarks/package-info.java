/** Measures the library against others that read and write the same files. */
@NullMarked
package org.eventreport.benchmarks;

import org.jspecify.annotations.NullMarked;
