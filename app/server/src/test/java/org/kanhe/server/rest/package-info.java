/// The published interface, asked as scripts ask it.
@NullMarked
package org.kanhe.server.rest;

import org.jspecify.annotations.NullMarked;
