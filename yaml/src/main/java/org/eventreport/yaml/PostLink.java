package org.eventreport.yaml;

/**
 * A link in the body of a post.
 *
 * @param text what is to be clicked, on one line; empty for a picture that nothing describes
 * @param destination where it leads, as it is written
 */
record PostLink(String text, String destination) {}
