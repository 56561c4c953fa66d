/** What tests share: workspaces, the program run on them, what it makes of them, golden files. */
package broadside.testing;
