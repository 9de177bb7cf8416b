/// A MongoDB wire server inside this process whose answered writes are on the disk.
@NullMarked
package org.kanhe.store.embedded;

import org.jspecify.annotations.NullMarked;
