/// Profiles and their change.
@NullMarked
package org.kanhe.server.ruling;

import org.jspecify.annotations.NullMarked;
