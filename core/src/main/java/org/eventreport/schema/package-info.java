/**
 * The format as tables: what fields each type of object has, what values they take, and what each is for.
 *
 * <p>{@link org.eventreport.schema.Tables} is the one place that says it. Reading, writing and checking walk these
 * tables and know no field by name.
 */
@NullMarked
package org.eventreport.schema;

import org.jspecify.annotations.NullMarked;
