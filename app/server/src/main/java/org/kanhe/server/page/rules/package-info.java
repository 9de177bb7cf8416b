/// The catalogue of rules.
@NullMarked
package org.kanhe.server.page.rules;

import org.jspecify.annotations.NullMarked;
