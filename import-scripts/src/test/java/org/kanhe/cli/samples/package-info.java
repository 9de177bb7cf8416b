/// The sample reports: fictional units, written from readable form texts into office files.
@NullMarked
package org.kanhe.cli.samples;

import org.jspecify.annotations.NullMarked;
