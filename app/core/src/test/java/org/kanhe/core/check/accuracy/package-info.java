/// How often each rule is right: clean forms of every layout it must not object to, and planted errors it must find.
@NullMarked
package org.kanhe.core.check.accuracy;

import org.jspecify.annotations.NullMarked;
