/// What every request goes through: same-origin guard, security headers, errors as problem+json, languages.
@NullMarked
package org.kanhe.server.web;

import org.jspecify.annotations.NullMarked;
