/// Checks an administrator adds: a condition over the fields of a report, tried on the archive before it is switched on.
@NullMarked
package org.kanhe.server.userchecks;

import org.jspecify.annotations.NullMarked;
