/// Records, sealed types and their likes as BSON with readable names, and back.
@NullMarked
package org.kanhe.store.bson;

import org.jspecify.annotations.NullMarked;
