package org.kanhe.server.settings;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;

/// Addresses with the same first bits.
///
/// @param first of them; as a number, for a record may not hold an array
/// @param size  bytes of an address, 4 or 16
/// @param bits  how many are the same
public record Network(BigInteger first, int size, int bits) {
    /// Whether it is written like one: an address, or `address/bits`. No name of a host is.
    public static boolean isOne(String text) {
        return text.matches("[0-9]+(\\.[0-9]+){3}(/\\d{1,2})?|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*(/\\d{1,3})?");
    }

    /// @throws IllegalArgumentException when it is neither an address nor `address/bits`
    public static Network of(String text) {
        if (!isOne(text)) {
            throw new IllegalArgumentException("not an address: " + text);
        }
        String[] parts = text.split("/", 2);
        try {
            byte[] first = InetAddress.getByName(parts[0]).getAddress();
            int bits = parts.length == 2 ? Integer.parseInt(parts[1]) : first.length * 8;
            if (bits > first.length * 8) {
                throw new IllegalArgumentException("not so many bits: " + text);
            }
            return new Network(new BigInteger(1, first), first.length, bits);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("not an address: " + text, e);
        }
    }

    /// Whether the address is one of them.
    public boolean has(InetAddress address) {
        int rest = size * 8 - bits;
        byte[] other = address.getAddress();
        return other.length == size && new BigInteger(1, other).shiftRight(rest).equals(first.shiftRight(rest));
    }
}
