/** Reading YAML as a tree of strings with exact places; start at {@link dev.copydesk.yaml.YamlDocument#parse(String)}. */
@NullMarked
package dev.copydesk.yaml;

import org.jspecify.annotations.NullMarked;
