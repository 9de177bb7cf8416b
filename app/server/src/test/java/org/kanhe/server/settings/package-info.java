/// Settings and their documentation.
@NullMarked
package org.kanhe.server.settings;

import org.jspecify.annotations.NullMarked;
