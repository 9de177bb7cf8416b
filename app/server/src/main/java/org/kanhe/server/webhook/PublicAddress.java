package org.kanhe.server.webhook;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;
import org.kanhe.server.settings.Network;

/// Which addresses belong to the open net. Everything else may be a machine behind the wall that trusts its neighbours:
/// this machine, its network, the metadata service of a cloud.
final class PublicAddress {
    private static final List<Network> CLOSED = Stream.of(
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15",
            "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3",
            // Of the newer addresses only the global ones are open, without those that carry an older one inside
            "::/3", "4000::/2", "8000::/1", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20").map(Network::of).toList();

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        return CLOSED.stream().noneMatch(network -> network.has(address));
    }
}
