/// Conditions over the fields of a report, written by administrators in CEL and run within limits: no loops without end, no
/// access to anything but the values given.
@NullMarked
package org.kanhe.expression;

import org.jspecify.annotations.NullMarked;
