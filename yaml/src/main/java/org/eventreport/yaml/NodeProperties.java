package org.eventreport.yaml;

import org.jspecify.annotations.Nullable;

/**
 * The properties of a node (YAML 1.2.2, section 6.9). It has one of them at least.
 *
 * @param start the index of the first byte of the first one
 * @param anchor the name of its anchor
 * @param tag its tag, with the prefix in place of the handle
 */
record NodeProperties(
        int start, @Nullable String anchor, @Nullable String tag) {}
