/** Tests of the whole program as a publisher: it leaves the old site or the new one, whole. */
package broadside.publishing;
