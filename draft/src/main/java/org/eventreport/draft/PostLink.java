package org.eventreport.draft;

/**
 * A link in the body of a post.
 *
 * @param text the text of the link, on one line; empty for an image without description
 * @param destination the address, as it is written
 */
record PostLink(String text, String destination) {}
