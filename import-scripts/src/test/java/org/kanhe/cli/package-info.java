/// Tests of the command line on the sample reports.
@NullMarked
package org.kanhe.cli;

import org.jspecify.annotations.NullMarked;
