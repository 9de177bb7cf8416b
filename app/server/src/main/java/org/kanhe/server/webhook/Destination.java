package org.kanhe.server.webhook;

import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kanhe.server.settings.WebhookSettings;

/// An address messages may be sent to.
///
/// @param uri  as given, http or https
/// @param host its host, in letters every resolver knows
public record Destination(URI uri, String host) {
    private static final int LONGEST = 2_000;

    /// Why a message may not go there.
    public enum Refusal {
        NOT_AN_ADDRESS("webhook.not-an-address"),
        NOT_SECURE("webhook.not-secure"),
        UNKNOWN_HOST("webhook.unknown-host"),
        CLOSED("webhook.closed");

        private final String key;

        Refusal(String key) {
            this.key = key;
        }

        /// Key of its sentence.
        public String key() {
            return key;
        }
    }

    /// It may not be sent to.
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final Refusal refusal;

        Refused(Refusal refusal) {
            super(refusal.name());
            this.refusal = refusal;
        }

        public Refusal refusal() {
            return refusal;
        }
    }

    /// Reads an address people typed: https, or http to a host the settings allow; no name or password in it.
    public static Destination of(String text, WebhookSettings settings) throws Refused {
        try {
            URI uri = new URI(text.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (text.length() > LONGEST || uri.getHost() == null || uri.getRawUserInfo() != null || !List.of("http", "https").contains(scheme) || uri.getPort() == 0 || uri.getPort() > 65_535) {
                throw new Refused(Refusal.NOT_AN_ADDRESS);
            }
            Destination to = new Destination(uri, IDN.toASCII(uri.getHost().replaceAll("^\\[|]$", ""), IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT));
            if (scheme.equals("http") && !settings.allowsHost(to.host()) && to.resolved().stream().noneMatch(settings::allows)) {
                throw new Refused(Refusal.NOT_SECURE);
            }
            return to;
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw (Refused) new Refused(Refusal.NOT_AN_ADDRESS).initCause(e);
        }
    }

    /// Where it leads now. Whoever connects must connect to this address and not ask for the name again: the answer may
    /// have changed in between.
    public InetAddress open(WebhookSettings settings) throws Refused {
        List<InetAddress> all = resolved();
        boolean named = settings.allowsHost(host);
        // One closed address among open ones is a trap
        if (!named && !all.stream().allMatch(address -> PublicAddress.is(address) || settings.allows(address))) {
            throw new Refused(Refusal.CLOSED);
        }
        return all.getFirst();
    }

    private List<InetAddress> resolved() throws Refused {
        try {
            return Arrays.asList(InetAddress.getAllByName(host));
        } catch (UnknownHostException e) {
            throw (Refused) new Refused(Refusal.UNKNOWN_HOST).initCause(e);
        }
    }

    boolean isSecure() {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    int port() {
        return uri.getPort() > 0 ? uri.getPort() : isSecure() ? 443 : 80;
    }
}
