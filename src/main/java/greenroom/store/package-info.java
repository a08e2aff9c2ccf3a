/** What has been said, kept in its order. */
package greenroom.store;
