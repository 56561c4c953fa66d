/** Tests of the script that starts the program, with a Java and a Maven that only pretend. */
package broadside.launcher;
