/// Every setting of the service, typed, with its default, its environment name and its sentence in the documentation.
@NullMarked
package org.kanhe.server.settings;

import org.jspecify.annotations.NullMarked;
