cd /tmp/w2/bench
CP=target/test-classes:target/classes:$(cat /tmp/bench.cp)
$JAVA_HOME/bin/javac -nowarn -proc:none -d /tmp/scratch/out -cp $CP /tmp/scratch/swivel/bench/*.java 2>&1 | grep -v warning
nice -n -15 $JAVA_HOME/bin/java $OPTS -Xmx3g -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -cp /tmp/scratch/out:$CP swivel.bench.Loop "$@" 2>&1 | grep -v -i "warn\|INFO\|native"
