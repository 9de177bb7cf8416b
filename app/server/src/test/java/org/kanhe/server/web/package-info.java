/// What every request goes through.
@NullMarked
package org.kanhe.server.web;

import org.jspecify.annotations.NullMarked;
