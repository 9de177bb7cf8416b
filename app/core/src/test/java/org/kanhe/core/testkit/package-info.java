/// Forms written as text, for tests and for the examples of rules.
@NullMarked
package org.kanhe.core.testkit;

import org.jspecify.annotations.NullMarked;
