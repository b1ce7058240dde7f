/**
 * What tokens of the library are in Jackson's streaming parsers and generators, of whatever format. For the module of Jackson
 * databind, which reads and writes reports through those of its users.
 */
@NullMarked
package org.eventreport.json.streaming;

import org.jspecify.annotations.NullMarked;
