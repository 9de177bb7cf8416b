/// The `kanhe` command line: offline checking, import into a running service, the rule catalogue.
@NullMarked
package org.kanhe.cli;

import org.jspecify.annotations.NullMarked;
