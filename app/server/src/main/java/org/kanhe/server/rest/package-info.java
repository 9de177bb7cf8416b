/// The published interface under `/api/v1`.
@NullMarked
package org.kanhe.server.rest;

import org.jspecify.annotations.NullMarked;
