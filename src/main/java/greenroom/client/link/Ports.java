package greenroom.client.link;

/**
 * Where a server sends and receives.
 *
 * @param send where it sends: we listen there
 * @param receive where it receives: we speak there
 */
public record Ports(int send, int receive) {
}
