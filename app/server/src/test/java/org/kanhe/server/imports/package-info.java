/// Taking files in, with real stores.
@NullMarked
package org.kanhe.server.imports;

import org.jspecify.annotations.NullMarked;
