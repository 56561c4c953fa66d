/** Benchmarks of single stages, with JMH. How whole runs compare: {@code src/bench/compare.sh}. */
package broadside.bench;
